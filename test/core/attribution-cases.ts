/**
 * What counts as attribution, case by case. Each case is an article, ` / ` for its paragraph breaks, and who says each of its quotations:
 * `Name` explicitly, `~Name` carried from another paragraph, `~` carried though no name is sure, `-` nobody.
 */
export const cases: Readonly<Record<string, readonly (readonly [article: string, said: string])[]>> = {
  'cue after': [
    ['“We will rebuild the mill,” Ada Brook said.', 'Ada Brook'],
    ['“We will rebuild the mill,” she said. “It takes a year.”', 'she; she'],
    ['“The bell cracked in the frost,” Mayor Tomas Reyes told reporters on Friday.', 'Tomas Reyes'],
    ['“Nobody asked us,” the harbor master said.', 'the harbor master'],
    ['“Are we late?” Ada Brook asked.', 'Ada Brook'],
    ['“What a night!” Reyes shouted.', 'Reyes'],
    ['“The ferry never came,” Modly said.', 'Modly'],
    ['“The ferry never came,” Ada Brook, a clerk in the town hall, said.', 'Ada Brook'],
    ['“The ferry never came,” Ada Brook, who lives on the island, said on Monday.', 'Ada Brook'],
    ['“We grow pears,” Sen. Ada Brook, D-Vt., said.', 'Ada Brook'],
    ['“We grow pears,” Brook later added.', 'Brook'],
    ['“We grow pears,” a spokesman for the orchard said in a statement.', 'a spokesman for the orchard'],
    ['“We grow pears,” the report’s authors wrote.', 'the report’s authors'],
    ['“We grow pears,” Ada Brook of Pine County said.', 'Ada Brook'],
  ],
  inverted: [
    ['“We will rebuild the mill,” said Ada Brook.', 'Ada Brook'],
    ['“We will rebuild the mill,” said Ada Brook, who owns the land.', 'Ada Brook'],
    ['“We will rebuild the mill,” says spokeswoman Ada Brook.', 'Ada Brook'],
    ['“We will rebuild the mill,” said Hillton, Vt., Police Chief Ada Brook.', 'Ada Brook'],
    ['“The mill is ours,” reads the deed.', 'the deed'],
    ['But, said Ada Brook, “the mill is ours.”', 'Ada Brook'],
    ['“We will rebuild the mill,” wrote the owner of the land.', 'the owner of the land'],
    ['Said Ada Brook: “The mill is ours.”', 'Ada Brook'],
  ],
  'cue before': [
    ['Ada Brook said, “The mill is ours.”', 'Ada Brook'],
    ['Ada Brook said that the mill was “a ruin with a view.”', 'Ada Brook'],
    ['In a speech on Tuesday Ada Brook called the mill “a ruin with a view.”', 'Ada Brook'],
    ['After the vote, Ada Brook told the council “we have no other water.”', 'Ada Brook'],
    ['Ada Brook praised the plan, calling it “the best we could hope for.”', 'Ada Brook'],
    ['Ada Brook praised the plan but said “the price is far too high.”', 'Ada Brook'],
    ['The plan was absurd, Ada Brook insisted, telling the council “we have no other water.”', 'Ada Brook'],
    ['Ada Brook went on to say “we have no other water.”', 'Ada Brook'],
    ['He described the mill as “a ruin with a view.”', 'He'],
    ['Ada Brook criticized Tomas Reyes for calling the mill “a ruin with a view.”', 'Tomas Reyes'],
    ['The plan was described by Ada Brook as “the best we could hope for.”', 'Ada Brook'],
  ],
};

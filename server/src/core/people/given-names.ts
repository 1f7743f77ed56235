/** Common given names, by the gender most who bear them have (US Social Security Administration's public counts): for he and she. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MALE = set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob ' +
    'gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan ' +
    'jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis ' +
    'bobby philip johnny bill bob mike jim tom tim dan dave steve rick rob ron don ken greg jeff matt chris nick tony joe ted bernie barack mitt mitch newt rand marco jeb mike lindsey chuck harry ben rahm rudy hugh glenn ' +
    'alex sam max leo oscar ian neil craig todd brad chad derek doug ed eddie fred jay jon josh kurt lee marc phil ray stan ' +
    'carlos luis miguel jorge pedro antonio francisco manuel mario javier rafael fernando diego pablo ahmed mohammed muhammad mohamed ali hassan omar ibrahim yusuf abdul vladimir sergei sergey dmitry ivan boris mikhail ' +
    'alexei igor nikolai volodymyr hans klaus jurgen wolfgang pierre jean jacques francois emmanuel nicolas giovanni paolo matteo marco andrea luca wei ming jinping xi hiroshi kenji shinzo narendra rahul imran benjamin ' +
    'avi moshe yair liam oliver mason lucas elijah aiden caleb wyatt hunter connor cole blake brett trey dale clay clark rusty grant reid ross seth trent troy warren wesley jamal tyrone darnell andre malcolm cornel kanye jared corey cory gavin elon jeffery ' +
    'pete dick martin antonin howard beto rex julian charlie colin jake karl barry lamar tucker andy sheldon orrin gordon robby lyndon jimmy viktor grover darren thom leon abraham clarence raul jerome danny joel louie ' +
    'arne lanny wilbur evan jeh victor nate enrique tommy gene will bret deval sherrod rupert theodore ricardo devin trevor norman lester dwight lloyd tad otto rudolph salman erik xavier hugo teddy simon ezra elliott ' +
    'freddie bernard laurent frederick herman denis rory khalid hank calvin saxby lou philippe dominic michel reuven bradley jair toby winston curt brent russ leonid garry ernest jonah mitchell geoffrey walt adrian ' +
    'sylvester judd gerard ruben hamid alberto osama kent francis mohammad andrei nikolas stuart felipe joaquin alfred norm ty leland sadiq abubakar clifford ira burgess scot adolf homer allan damon vern moses neal saul ' +
    'vitaly josep jens shane hiram elias woodrow roman freddy benny terence rodney elton curtis marcus laurence boyd heath randall dwayne bert travis barney zach bjorn rodrigo lenny clint gustavo ned myles gil duncan ' +
    'bruno samir guillermo cliff duane luke ronan terrance saeed sergio manny jonas alejandro phillip monty barton ahmad sebastian friedrich blaine kip melvin marwan eli recep bashar mahmoud lev nigel hakeem reince steny ' +
    'dean mick darrell daryl brennan derrick terrence marvin leonard glen clifton floyd ramon ronnie roland earl ernie perry morris lewis leroy vernon everett hector edgar nolan stefan lars sven raúl julián nicolás ' +
    'franklin alvin angelo angus archie armando arturo barnaby bart brendan bryce buddy byron callum cecil cedric cesar clive clyde cody cornelius cyrus damian darin darius darryl delbert demetrius desmond ' +
    'dexter dirk donnie eduardo edwin ehud elbert eliot elmer emilio emmett erick ernesto esteban euan ewan felix fergus frankie gareth gideon gilbert gilberto hal hamish harvey herbert hossein horace ' +
    'hubert irving isaac isaiah ismael ivor jarrod jasper javad jerald jeremiah jermaine joey josiah jules julio julius karim kelvin kendrick lamont lionel lorenzo lucian luther lyle marcel marlon marty ' +
    'mathew maurice micah mickey myron naftali nathaniel norbert orville otis owen percy piers quentin raphael rashid raymundo reginald reynaldo rhys ricky roberto rocky roderick rogelio rolando ' +
    'romeo rufus salvatore sammy seymour shaun shawn shimon silas silvio sonny stanley stephan tariq terrell thaddeus theo timmy tobias tomas ulysses vaughn vicente vince virgil walid wendell ' +
    'wilbert wilfred yitzhak yuri zachariah zane abdullah abdulrahman alastair alistair alfonso alfredo aleksandr mykola anatoly yevgeny arkady gennady konstantin pavel',
);
const FEMALE = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia ' +
    'kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan ' +
    'evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa ' +
    'diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania chelsea kellyanne kayleigh nikki elena sonia ketanji kamala tulsi ilhan alexandria ayanna rashida stacey maxine dianne claire tammy susan ' +
    'lisa joni kirsten amy elise liz lynne condoleezza madeleine loretta janet carly meg sheryl marissa oprah beyonce taylor ellen rosie whoopi gretchen megyn greta rachel ana carmen rosa lucia sofia elena fatima aisha ' +
    'leila noor malala angela ursula marine theresa nicola priti jacinda sanna katie kate kathy kelly kim kerry jill jane jenny jan jo joanna kristen kristin kirstin leah lena lily lucy lynn maggie mandy mia molly monica ' +
    'nadia naomi nina paige peggy penny phyllis rita robin rose sally shannon sheila stacy sue tara tina tracy valerie vanessa vicki wanda wendy yolanda yvonne zoe eva eve dana erin gail gina holly irene jasmine anne annie ava bonnie cindy courtney crystal deb debbie dolores ' +
    'huma donna elaine eleanor esther florence gabrielle gwen harriet heidi hope ida ingrid iris jackie jeanne jeannette jodi josephine joy juanita kristina latoya lorraine louise lydia marcia marjorie maureen mildred miriam nora norma pauline ramona regina rhonda roberta sabrina sylvia thelma tiffany tonya veronica vivian ' +
    'carrie lois betsy alison alexandra paula cathy allison marsha anita tamara krystal erica meghan mika muriel michele kerri kyrsten pam mercedes jeanine melanie letitia katy caroline caitlyn fiona patti pramila keisha ' +
    'ghislaine caitlin lynda cristina abby frederica sherry olga robyn natalia soledad mollie symone rosemary meredith marianne kristi brooke sydney jeanette randi susana cecile margie blanche felicity maeve tanya ilyse ' +
    'ileana freda tricia agnes hilary irma alma amie shelley brianna deirdre roseanne tamika mimi alyssa pilar beth adrienne chrystia christy eileen rachael vicky monique shauna mazie lourdes daniela josie barbra annette ' +
    'arianna laverne kendra mae kirstjen patty jen omarosa kaci katty thea mara luz kellie constance doreen gertrude jenna kara kirsty lara leticia lorna louisa maya mindy naima nadine patrice rebekah rhoda roxanne sherri ' +
    'simone suzanne tabitha trisha zainab ' +
    'alicia amelia anastasia angelica angelina annabelle antoinette ariana arlene audrey beatrice becky belinda bernadette bernice bertha bessie bethany blanca brandi briana bridget camille candace candice ' +
    'carla carole cassandra cecilia celeste celia charlene chloe clara clarissa claudia colleen connie cora daphne darlene deanna delia desiree dora edith edna elisa elisabeth eliza ella eloise elsa elsie ' +
    'erika esmeralda estelle ethel eunice felicia francine gabriela genevieve geraldine gillian gladys glenda gwendolyn helena hilda huda imogen inez isabel isabelle jana janelle janie jennie jillian joann ' +
    'joanne jocelyn johanna juana juliana juliet justine kaitlyn karin karla kelli kelsey krista kristine lana laurie layla leila lillian lindsay lola lora lucille lucinda luisa lynette mabel madeline ' +
    'malia marcella margarita marguerite mariah mariam marian marina marisa marla marlene maryann matilda minnie miranda mona myra natasha nellie niamh octavia ophelia patsy paulette penelope philippa ' +
    'phoebe priscilla rania raquel renee rochelle rosalie rosalind sadie samira selena serena shari shelly sheri siobhan sonja sonya sophie susanna susie sybil tami tasha teri terri tessa theodora toni ' +
    'tracey traci trudy velma vera verna vickie winifred yasmin yvette zahra',
);

export type Gender = 'male' | 'female';

export function genderOf(givenName: string): Gender | undefined {
  const name = givenName.toLowerCase();
  const male = MALE.has(name);
  return male === FEMALE.has(name) ? undefined : male ? 'male' : 'female';
}

/** What editors show of an article by their standard features: hover, names beside quotations, jumping, outline, folding. */
import type { Connection } from 'vscode-languageserver';
import { answer } from './answer';
import { hoverWriting, toFlatSymbols, toFoldingRanges, toHighlights, toHover, toInlayHint, toLocation, toOffset, toSpan, toSymbols } from './convert';
import { describeQuotation } from './features/hover';
import { hintsIn } from './features/ledger';
import { junkToFold, outlineOf } from './features/outline';
import { introductionOf, placesOf, quotationAt, quotationsOf, speakerAt } from './features/speakers';
import type { Session } from './session';

export function answerLanguageFeatures(connection: Connection, session: Session): void {
  const { conversation } = session;

  connection.onHover(
    answer(conversation, 'textDocument/hover', null, async ({ textDocument, position }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return null;
      const { document, reading } = opened;
      const attribution = quotationAt(reading.article, toOffset(document, position));
      if (attribution === undefined) return null;
      return toHover(document, attribution.span, describeQuotation(reading.article, attribution, hoverWriting(document, session.client)), session.client);
    }),
  );

  connection.onDefinition(
    answer(conversation, 'textDocument/definition', null, async ({ textDocument, position }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return null;
      const { document, reading } = opened;
      const name = speakerAt(reading.article, toOffset(document, position));
      const introduction = name === undefined ? undefined : introductionOf(reading.article, name);
      return introduction === undefined ? null : toLocation(document, introduction);
    }),
  );

  connection.onReferences(
    answer(conversation, 'textDocument/references', [], async ({ textDocument, position, context }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return [];
      const { document, reading } = opened;
      const name = speakerAt(reading.article, toOffset(document, position));
      if (name === undefined) return [];
      const introduction = context.includeDeclaration ? introductionOf(reading.article, name) : undefined;
      return [...(introduction === undefined ? [] : [introduction]), ...quotationsOf(reading.article, name).map(({ span }) => span)].map((span) => toLocation(document, span));
    }),
  );

  connection.onDocumentHighlight(
    answer(conversation, 'textDocument/documentHighlight', [], async ({ textDocument, position }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return [];
      const { document, reading } = opened;
      const name = speakerAt(reading.article, toOffset(document, position));
      return name === undefined ? [] : toHighlights(document, placesOf(reading.article, name));
    }),
  );

  connection.onDocumentSymbol(
    answer(conversation, 'textDocument/documentSymbol', [], async ({ textDocument }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return [];
      const outline = outlineOf(opened.reading.article);
      return session.client.showsNestedSymbols ? toSymbols(opened.document, outline) : toFlatSymbols(opened.document, outline);
    }),
  );

  connection.onFoldingRanges(
    answer(conversation, 'textDocument/foldingRange', [], async ({ textDocument }) => {
      const opened = await session.open(textDocument.uri);
      return opened === null ? [] : toFoldingRanges(opened.document, junkToFold(opened.reading.article));
    }),
  );

  connection.languages.inlayHint.on(
    answer(conversation, 'textDocument/inlayHint', [], async ({ textDocument, range }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return [];
      const { document, reading } = opened;
      return hintsIn(reading.article, toSpan(document, range), reading.holding.preferences.inlayHints).map((hint) => toInlayHint(document, hint));
    }),
  );
}

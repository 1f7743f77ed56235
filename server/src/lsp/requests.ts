/** The requests beyond the protocol: the quote ledger, cleaning a text, what cleaning would change, quotations beside their source. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { compareQuotes } from '../core/index';
import { answer } from './answer';
import { toComparedQuote, toQuoteItem } from './convert';
import { clean, inShort, safely, thoroughly } from './features/clean';
import { ledgerOf } from './features/ledger';
import type { ServerRequests } from './protocol';
import { formatOf, lintArticle, type Session } from './session';

/** A handler of one of our own requests. */
type Serve = <Method extends keyof ServerRequests>(
  method: Method,
  neutral: (params: ServerRequests[Method]['params']) => ServerRequests[Method]['result'],
  work: (params: ServerRequests[Method]['params']) => Promise<ServerRequests[Method]['result']>,
) => void;

export function answerRequests(connection: Connection, session: Session): void {
  const serve: Serve = (method, neutral, work) => {
    connection.onRequest(method, (params: Parameters<typeof work>[0], token: CancellationToken) => answer(session.conversation, method, neutral(params), work)(params, token));
  };

  serve('newslint/quotes', () => null, async ({ uri }) => {
    const opened = await session.open(uri);
    if (opened === null) return null;
    const { document, reading } = opened;
    return { version: document.version, quotations: ledgerOf(reading.article, reading.findings).map((entry) => toQuoteItem(document, entry)) };
  });

  serve('newslint/clean', ({ text }) => ({ text, removed: [], summary: '' }), async ({ text, languageId, uri = '' }) => {
    const holding = await session.configuration.holding(uri);
    const format = formatOf({ languageId, uri });
    const cleaned = clean(text, (next) => lintArticle({ text: next, format }, holding, session).findings, thoroughly);
    return { text: cleaned.text, removed: cleaned.removed, summary: inShort(cleaned.removed) };
  });

  serve('newslint/cleaned', () => null, async ({ uri }) => {
    const opened = await session.open(uri);
    if (opened === null) return null;
    const { document, reading } = opened;
    const before = document.getText();
    const { text, removed } = clean(before, (next) => lintArticle({ text: next, format: formatOf(document) }, reading.holding, session).findings, safely);
    return { before, text, removed, summary: inShort(removed), version: document.version };
  });

  serve('newslint/compareQuotes', () => null, async ({ uri, source }) => {
    const original = 'text' in source ? source.text : await session.files().read(source.uri);
    const opened = await session.open(uri);
    if (opened === null || original === null) return null;
    const { document, reading } = opened;
    return { version: document.version, quotations: compareQuotes(reading.article, original).map((comparison) => toComparedQuote(document, comparison, original)) };
  });
}

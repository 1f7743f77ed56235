/** Letting findings stand: what `newslint.dismiss` and `newslint.pruneDismissals` do to `.newslint/dismissed.json`. */
import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { dismissalsFor, formatDismissals, parseDismissals, pathed, type Dismissal } from '../core/index';
import { DISMISSED } from '../dismissal-files';
import { startOver } from './changes';
import { findingOf } from './convert';
import type { Dismiss, Pruned } from './protocol';
import { formatOf, lintArticle, type Session } from './session';

/** Adds an entry for one finding of an open document. */
export async function dismiss(connection: Connection, session: Session, { uri, rule, range, reason }: Dismiss): Promise<null> {
  const opened = await session.open(uri);
  if (opened === null) return null;
  const { document, reading } = opened;
  const { folder, file } = reading.holding.dismissed;
  const finding = findingOf(document, { code: rule, range, message: '' }, reading.findings, reading.resultId);
  if (folder === undefined) {
    await complain(connection, 'Newslint keeps what is dismissed beside the articles: save this one or open its folder, then dismiss again.');
    return null;
  }
  if (finding === undefined) return null;
  const { runtime } = session;
  const added = dismissalsFor([finding], reading.article, {
    ...(file !== undefined && { file }),
    ...(reason !== undefined && { reason }),
    ...(runtime.user !== null && { by: runtime.user }),
    on: runtime.today(),
  });
  await rewrite(connection, session, folder, (entries) => [...entries, ...added]);
  await startOver(connection, session);
  return null;
}

/** Takes out the entries that no article of the workspace needs any more. */
export async function pruneDismissals(connection: Connection, session: Session): Promise<Pruned> {
  let removed = 0;
  let kept = 0;
  for (const [folder, used] of await entriesInUse(session)) {
    const { before, after } = await rewrite(connection, session, folder, (entries) => {
      const left = entries.filter((entry) => used.has(formatDismissals([entry])));
      return left.length === entries.length ? entries : left;
    });
    removed += before.length - after.length;
    kept += after.length;
  }
  await startOver(connection, session);
  return { removed, kept };
}

/** For each folder with entries, those that still cover something in an article of the workspace, as they are written. */
async function entriesInUse(session: Session): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const inUse = new Map<string, Set<string>>(session.client.folders.map((folder) => [folder, new Set()]));
  const files = session.files();
  for (const uri of (await Promise.all(session.client.folders.map((folder) => files.findArticles(folder)))).flat()) {
    const holding = await session.configuration.holding(uri);
    const { folder, entries } = holding.dismissed;
    const text = session.documents.get(uri)?.getText() ?? (await files.read(uri));
    if (text === null || folder === undefined || entries.length === 0) continue;
    const used = inUse.get(folder) ?? new Set<string>();
    for (const entry of lintArticle({ text, format: formatOf({ languageId: '', uri }) }, holding, session).used) used.add(formatDismissals([entry]));
    inUse.set(folder, used);
  }
  return inUse;
}

interface Rewritten {
  readonly before: readonly Dismissal[];
  readonly after: readonly Dismissal[];
}

const NOTHING: Rewritten = { before: [], after: [] };

/** What never asks whether it is alone may be writing too: then one looks again at what stands there now. */
const MOST_TRIES = 10;

/** `change` gives the same list back where there is nothing to do. */
function rewrite(connection: Connection, session: Session, folder: string, change: (entries: readonly Dismissal[]) => readonly Dismissal[]): Promise<Rewritten> {
  return session.runtime.alone(`${folder}/${DISMISSED}`, () => rewriteAlone(connection, session, folder, change));
}

async function rewriteAlone(connection: Connection, session: Session, folder: string, change: (entries: readonly Dismissal[]) => readonly Dismissal[]): Promise<Rewritten> {
  const uri = `${folder}/${DISMISSED}`;
  const files = session.files();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const text = await files.read(uri);
    const { entries: before, problems } = text === null ? { entries: [], problems: [] } : parseDismissals(text);
    if (problems.length > 0) {
      return complain(connection, `${DISMISSED} cannot be read, so nothing was written to it. ${problems.slice(0, 1).map(pathed).join('')}`);
    }
    const after = change(before);
    if (after === before || (await files.write(uri, formatDismissals(after), text))) return { before, after };
  }
  return complain(connection, `${DISMISSED} could not be written; try again.`);
}

/** A message in the editor that nobody has to answer. */
async function complain(connection: Connection, message: string): Promise<Rewritten> {
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  return NOTHING;
}

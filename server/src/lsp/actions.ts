/** Code actions and the commands behind them. */
import { CodeActionKind, type CodeAction, type Connection, type ExecuteCommandParams } from 'vscode-languageserver';
import { pageOf, type Edit } from '../core/index';
import { answer } from './answer';
import { findingOf, findingsAt, toCodeAction, toWorkspaceEdit, type ActionData } from './convert';
import { dismiss, pruneDismissals } from './dismissing';
import { fixAllEdits, fixAllOnSave, quickFixes } from './features/offers';
import type { Dismiss, Pruned, ServerCommand } from './protocol';
import { formatOf, lintArticle, type Opened, type Session } from './session';

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, 'source.fixAll.newslint'];
export const SERVER_COMMANDS: readonly ServerCommand[] = ['newslint.openRulePage', 'newslint.dismiss', 'newslint.pruneDismissals'];

export function answerActions(connection: Connection, session: Session): void {
  const { conversation } = session;
  connection.onCodeAction(
    answer(conversation, 'textDocument/codeAction', [], async ({ textDocument, range, context }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return [];
      const { document, reading } = opened;
      const { findings, resultId } = reading;
      const here = findingsAt(document, range, context.diagnostics, findings, resultId);
      const offers = [
        ...(wants(context.only, CodeActionKind.QuickFix) ? quickFixes(here, findings, document.getText()) : []),
        ...(context.only !== undefined && wants(context.only, 'source.fixAll.newslint') ? fixAllOnSave(findings) : []),
      ].filter(({ does }) => (does.type === 'open-page' ? session.client.showsDocuments : does.type !== 'dismiss' || reading.holding.dismissed.folder !== undefined));
      return offers.map((offer) => {
        const answered = offer.finding && context.diagnostics.find((diagnostic) => findingOf(document, diagnostic, findings, resultId) === offer.finding);
        return toCodeAction(document, offer, answered, () => everythingSafe(opened, session), session.client.abilities);
      });
    }),
  );
  connection.onCodeActionResolve((action, token) => answer(conversation, 'codeAction/resolve', action, () => resolve(action, session))(action, token));
  connection.onExecuteCommand(
    answer<ExecuteCommandParams, Pruned | null>(conversation, 'workspace/executeCommand', null, async ({ command, arguments: given = [] }) => {
      switch (command as ServerCommand) { // a command that is none of ours does nothing
        case 'newslint.openRulePage':
          return openRulePage(connection, session, given[0]);
        case 'newslint.dismiss':
          return dismiss(connection, session, given[0] as Dismiss); // as a code action gave it; anything else fails and is logged
        case 'newslint.pruneDismissals':
          return pruneDismissals(connection, session);
      }
    }),
  );
}

/** A kind stands for all that it is the beginning of: `source` asks for `source.fixAll.newslint` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

async function resolve(action: CodeAction, session: Session): Promise<CodeAction> {
  const asked = action.data as Partial<ActionData> | undefined; // as we sent it, or nothing that fits
  const opened = asked?.uri === undefined ? null : await session.open(asked.uri);
  // Edits for a text that has moved on would hit the wrong words.
  if (opened === null || opened.document.version !== asked?.version) return action;
  return { ...action, edit: toWorkspaceEdit(opened.document, everythingSafe(opened, session), session.client.abilities) };
}

function everythingSafe({ document, reading }: Opened, session: Session): readonly Edit[] {
  return fixAllEdits(document.getText(), (text) => lintArticle({ text, format: formatOf(document) }, reading.holding, session).findings);
}

async function openRulePage(connection: Connection, { client }: Session, rule: unknown): Promise<null> {
  const page = pageOf(rule);
  if (page !== undefined && client.showsDocuments) await connection.window.showDocument({ uri: page, external: true });
  return null;
}

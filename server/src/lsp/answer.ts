/** The one wrapper around every handler: a fault is logged and answered neutrally, a cancelled request is answered as cancelled. */
import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken, type WorkDoneProgressReporter, type ResultProgressReporter } from 'vscode-languageserver';

/** How far the conversation is; requests outside `running` are refused, as the protocol asks. */
export type Phase = 'before' | 'running' | 'over';

export interface Conversation {
  phase: Phase;
  log(message: string): void;
}

/** What a handler may use beyond the request's parameters. */
export interface Request<Partial> {
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  readonly partial: ResultProgressReporter<Partial> | undefined;
}

type Handler<Params, Result, Partial> = (
  params: Params,
  token: CancellationToken,
  progress?: WorkDoneProgressReporter,
  partial?: ResultProgressReporter<Partial>,
) => Promise<Result | ResponseError<never>>;

/** A request handler that always answers; `neutral` is what it says when `work` fails. */
export function answer<Params, Result, Partial = never>(
  conversation: Conversation,
  name: string,
  neutral: Result,
  work: (params: Params, request: Request<Partial>) => Result | Promise<Result>,
): Handler<Params, Result, Partial> {
  return async (params, token, progress = NO_PROGRESS, partial) => {
    if (conversation.phase === 'before') return new ResponseError(ErrorCodes.ServerNotInitialized, `${name} came before initialize.`);
    if (conversation.phase === 'over') return new ResponseError(ErrorCodes.InvalidRequest, `${name} came after shutdown.`);
    try {
      if (token.isCancellationRequested) return cancelled(name);
      const result = await work(params, { token, progress, partial });
      return isCancelled(token) ? cancelled(name) : result;
    } catch (error) {
      if (isCancelled(token)) return cancelled(name);
      conversation.log(`${name} failed: ${told(error)}`);
      return neutral;
    }
  };
}

export const NO_PROGRESS: WorkDoneProgressReporter = { begin: () => undefined, report: () => undefined, done: () => undefined };

/** A notification handler; there is nobody to answer, so a fault is only logged. */
export function notice<Params>(conversation: Conversation, name: string, work: (params: Params) => void | Promise<void>): (params: Params) => Promise<void> {
  return async (params) => {
    try {
      await work(params);
    } catch (error) {
      conversation.log(`${name} failed: ${told(error)}`);
    }
  };
}

/** Asked again, since it may have happened while a handler was waiting. */
function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

function cancelled(name: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled.`);
}

/** An error for the log, with the place it was thrown from. */
export function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

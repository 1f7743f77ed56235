/** What happens when the server stops by itself: it is started again, unless that keeps happening. */
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** More crashes than this within the time below are not bad luck. */
const MOST_RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

export function restartAfterCrash(): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: (_error, _message, count) => ({ action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown }),
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < WITHIN_MILLISECONDS), now];
      return crashes.length > MOST_RESTARTS
        ? { action: CloseAction.DoNotRestart, message: `Newslint stopped ${crashes.length} times within three minutes and stays stopped. Run “Newslint: Show Output” to see why, and “Newslint: Restart Server” to start it again.` }
        : { action: CloseAction.Restart, message: 'Newslint stopped unexpectedly and has been started again; your text is untouched.' };
    },
  };
}

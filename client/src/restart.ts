/** What happens when the server stops by itself: it is started again, unless that keeps happening. Either is said once. */
import { commands, window } from 'vscode';
import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler } from 'vscode-languageclient';

/** More crashes than this within the time below are not bad luck. */
const MOST_RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

const SHOW = 'Show Output';
const RESTART = 'Restart Server';

export function restartAfterCrash(): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    // A pipe that breaks is the first sign of a server that stops; what it comes to is said once it has.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed(): CloseHandlerResult {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < WITHIN_MILLISECONDS), now];
      if (crashes.length > MOST_RESTARTS) {
        void window.showErrorMessage(`Newslint stopped ${crashes.length} times within three minutes and stays stopped. Your text is untouched.`, SHOW, RESTART).then(follow);
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      // Once is enough: whoever is told again and again can do no more about it.
      if (crashes.length === 1) void window.showWarningMessage('Newslint stopped unexpectedly and has been started again. Your text is untouched.', SHOW).then(follow);
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

async function follow(choice: string | undefined): Promise<void> {
  if (choice === SHOW) await commands.executeCommand('newslint.showOutput');
  else if (choice === RESTART) await commands.executeCommand('newslint.restartServer');
}

/** The client's own file door: requests that it answers over whatever file system the workspace is in. */
import type { Connection } from 'vscode-languageserver';
import { told } from './answer';
import type { ClientRequests } from './protocol';
import type { Files } from './runtime';

export function clientFiles(connection: Connection, log: (message: string) => void): Files {
  /** A file system that fails, or a folder that may not be read, holds nothing for us. */
  async function ask<Method extends keyof ClientRequests>(method: Method, params: ClientRequests[Method]['params'], neutral: ClientRequests[Method]['result']): Promise<ClientRequests[Method]['result']> {
    try {
      return await connection.sendRequest<ClientRequests[Method]['result']>(method, params);
    } catch (error) {
      log(`${method} failed: ${told(error)}`);
      return neutral;
    }
  }
  return {
    read: (uri) => ask('newslint/readFile', { uri }, null),
    write: (uri, text, expected) => ask('newslint/writeFile', { uri, text, expected }, false),
    findArticles: (folder) => ask('newslint/findArticles', { folder }, []),
  };
}

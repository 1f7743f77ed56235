/** Servers of one test file, stopped after each test. */
import { afterEach } from 'vitest';
import { startClient, type Setup, type TestClient } from './language-client';

/** Gives a way to start clients whose servers stop with the test. */
export function startingClients(): (setup?: Setup) => Promise<TestClient> {
  const running: TestClient[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((client) => client.stop()));
  });
  return async (setup) => {
    const client = await startClient(setup);
    running.push(client);
    return client;
  };
}

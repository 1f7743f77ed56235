/** The tests' entry in a browser's extension host: one bundle, mocha in its browser build. */
import 'mocha/mocha.js';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'tap', timeout: 180_000 });
  await import('./tests-in-worker');
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}

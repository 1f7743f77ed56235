/** Where Chromium is. On Debian it is installed when missing, where that is allowed. */
import { existsSync } from 'node:fs';
import { install } from '../../support/debian.mjs';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string} the path of its program */
export function findChromium() {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  install(['chromium']);
  return '/usr/bin/chromium';
}

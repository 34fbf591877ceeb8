/** Runs before `npm start` and `npm test`: packages, and with `--browser` a browser. */
import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';

install();
if (process.argv.includes('--browser')) console.log(`Browser for the tests: ${findBrowser()}`);

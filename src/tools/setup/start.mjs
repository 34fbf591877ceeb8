/** `npm start`: builds if needed, serves the production build, prints its address. `--port N` and `--host` as usual. */
import { build } from './build.mjs';
import { root } from './root.mjs';

const wish = process.argv.indexOf('--port');
const port = wish === -1 ? 4180 : Number(process.argv[wish + 1]);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port wants a number from 1 to 65535, and got “${process.argv[wish + 1] ?? ''}”.`);
  process.exit(1);
}

await build();
const { preview } = await import('vite');
try {
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { port, strictPort: wish !== -1, host: process.argv.includes('--host') ? true : '127.0.0.1' },
  });
  const address = server.httpServer.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Tweeluik is open at http://localhost:${actual}/ – stop it with Ctrl+C.`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${error.message}). Choose another: npm start -- --port 4321`);
  process.exit(1);
}

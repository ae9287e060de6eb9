// `npm start`: builds what is stale, then runs the server in this process.
import { giveUp, onNode24 } from './node24.mjs';

onNode24(import.meta.url, () => {
  import('./launch.mjs')
    .then(({ launch }) => launch('main.js', ['server', 'web']))
    .catch((error) => giveUp(error.message));
});

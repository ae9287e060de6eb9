#!/usr/bin/env node
// `npx guildpath …`: the command line, built first when it is stale.
import { giveUp, onNode24 } from './node24.mjs';

onNode24(import.meta.url, () => {
  import('./launch.mjs')
    .then(({ launch }) => launch('cli.js', ['server']))
    .catch((error) => giveUp(error.message));
});

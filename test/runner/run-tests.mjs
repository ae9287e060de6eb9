// `npm test`: everything that has to hold, in one go. Closes with one line, counted from the runners' own reports.
import { giveUp, onNode24 } from '../../bin/node24.mjs';

onNode24(import.meta.url, () => {
  import('./steps.mjs')
    .then(({ runAll }) => runAll(process.argv.slice(2)))
    .then((code) => (process.exitCode = code))
    .catch((error) => giveUp(error.stack));
});

import { parseArgs } from 'node:util';
import { isEmail } from 'class-validator';
import { AdminRescue } from '../people/signing-in/admin-rescue.service';
import { SetUp } from '../people/people.api';
import { SETTINGS } from '../settings/settings.module';
import type { Settings } from '../settings/settings';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';
import { refusalInWords } from './refusal-words';

/** `guildpath admin create <email>`: a way in for whoever holds the installation. */
export async function adminCommand([what, ...args]: string[], reach: Reach, { out, err }: Streams): Promise<ExitCode> {
  if (what !== 'create') throw new UsageError('An admin can be created.');
  const { values, positionals: [email, ...more] } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, guild: { type: 'string' } },
  });
  if (email === undefined || more.length > 0 || !isEmail(email)) throw new UsageError('Name one e-mail address.');
  return reach.withServices(async (services) => {
    const token = await services.get(SetUp, { strict: false }).issueToken();
    if (token !== null) {
      const { publicUrl } = services.get<Settings>(SETTINGS, { strict: false });
      out(`Nobody is here yet. Open ${publicUrl}/set-up?token=${token} once: it makes the guild and its first admin.\n`);
      return 0;
    }
    return reach.guildIn(services, values.guild, async (guildId) => {
      try {
        const { name, url, isNew, mailed } = await services.get(AdminRescue, { strict: false }).makeAdmin(guildId, email, values.name);
        out(`${name} is an admin now${isNew ? ', and new here' : ''}. To choose a password, open this once:\n${url}\n`);
        if (mailed) err('The link was also sent by e-mail.\n');
        return 0;
      } catch (error) {
        return refusalInWords(error, err);
      }
    });
  });
}

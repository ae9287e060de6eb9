import { describe, expect, it } from '@jest/globals';

import { parsePasswd } from './server-account';

describe('the accounts of a passwd file', () => {
  it('are those that are not root', () => {
    const text = 'root:x:0:0:root:/root:/bin/bash\npostgres:x:101:104:PostgreSQL,,,:/var/lib/postgresql:/bin/bash\n';
    expect(parsePasswd(text)).toEqual([{ name: 'postgres', uid: 101, gid: 104 }]);
  });

  it('may have negative ids, as nobody has on a Mac', () => {
    expect(parsePasswd('# a comment\n\nnobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false')).toEqual([
      { name: 'nobody', uid: 4294967294, gid: 4294967294 },
    ]);
  });
});

import type { JSX } from 'react';
import { useSession } from '../../shared/api/session';
import { Page } from '../../shared/ui/Page';
import { Names } from './Names';
import classes from './Proofs.module.css';
import { Services } from './Services';
import { Settings } from './Settings';
import { UnknownWork } from './UnknownWork';

/** What other systems saw in production: whose it is, for mentors, and what it means, for those who set it up. */
export function ProofsPage(): JSX.Element {
  const { mentors, roles } = useSession();
  const setsUp = roles.includes('manager') || roles.includes('admin');
  return (
    <Page title="In production" about="What other systems tell, and whose work it is">
      <div className={classes.sections}>
        {mentors || !setsUp ? <UnknownWork /> : null}
        {setsUp ? (
          <>
            <Settings />
            <Services />
            <Names />
          </>
        ) : null}
      </div>
    </Page>
  );
}

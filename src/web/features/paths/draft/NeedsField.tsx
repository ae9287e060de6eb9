import { NativeSelect } from '@mantine/core';
import { Icon } from '../../../shared/ui/icons';
import { milestonesIn, type DraftDocument, type DraftMilestone } from '../editing/document';
import classes from './Draft.module.css';

interface NeedsFieldProps {
  document: DraftDocument;
  milestone: DraftMilestone;
  error: string | null;
  onChange: (needs: string[]) => void;
}

/** What comes before a milestone: a list to take from, and a choice to add to it. */
export function NeedsField({ document, milestone: { key, needs }, error, onChange }: NeedsFieldProps) {
  const titles = new Map(milestonesIn(document).map((one) => [one.key, one.title]));
  const open = document.phases.map(({ title, milestones }) => ({
    group: title || 'without a title',
    items: milestones.filter((one) => one.key !== key && !needs.includes(one.key)).map((one) => ({ value: one.key, label: one.title || one.key })),
  }));
  return (
    <div>
      <NativeSelect
        label="Comes after"
        description="It stays locked until these are done"
        value=""
        error={error}
        data={[{ value: '', label: needs.length === 0 ? 'nothing; add one …' : 'add another …' }, ...open.filter(({ items }) => items.length > 0)]}
        onChange={(event) => event.currentTarget.value && onChange([...needs, event.currentTarget.value])}
      />
      {needs.length > 0 && (
        <ul className={classes.chips} aria-label="Comes after">
          {needs.map((need) => (
            <li key={need}>
              {titles.get(need) || need}
              <button type="button" aria-label={`No longer after ${titles.get(need) || need}`} onClick={() => onChange(needs.filter((one) => one !== need))}>
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

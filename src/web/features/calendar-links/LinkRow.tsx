import type { CalendarLinkDto, NewCalendarLinkDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Moment } from '../../shared/ui/Moment';
import { tell, tellProblem } from '../../shared/ui/notify';
import classes from './CalendarLinks.module.css';
import { useRemoveLink, useReplaceLink } from './queries';

interface LinkRowProps {
  link: CalendarLinkDto;
  /** Shows an address, this once. */
  onAddress: (made: NewCalendarLinkDto) => void;
  onRemoved: (id: string) => void;
}

/** One link: where it is used, when it was read last, and what can be done with it. */
export function LinkRow({ link, onAddress, onRemoved }: LinkRowProps) {
  const { id, name, createdAt, lastUsedOn } = link;
  const dates = useDates();
  const replacing = useReplaceLink();
  const removing = useRemoveLink();
  const replace = () => void replacing.sendAndWait(id).then(onAddress, tellProblem);
  const remove = () =>
    void removing.sendAndWait(id).then(() => {
      onRemoved(id);
      tell(`“${name}” no longer opens your calendar.`);
    }, tellProblem);
  return (
    <li className={classes.item}>
      <div>
        <p className={classes.name}>{name}</p>
        <p className={classes.quiet}>
          made <Moment at={createdAt} /> · {lastUsedOn === null ? 'not read yet' : `last read ${dates.day(lastUsedOn)}`}
        </p>
      </div>
      <div className={classes.buttons}>
        <ConfirmButton
          size="xs"
          variant="default"
          loading={replacing.sending}
          aria-label={`New address: ${name}`}
          question={`A new address for “${name}”?`}
          consequence="The address it has now stops at once. Use this when somebody else may have seen it, or when you need to copy it again."
          confirm="Make a new address"
          onConfirm={replace}
        >
          New address
        </ConfirmButton>
        <ConfirmButton
          size="xs"
          variant="default"
          c="red"
          loading={removing.sending}
          aria-label={`Remove: ${name}`}
          question={`Remove “${name}”?`}
          consequence="Whatever reads your calendar under this address finds nothing there from now on."
          confirm="Remove the link"
          onConfirm={remove}
        >
          Remove
        </ConfirmButton>
      </div>
    </li>
  );
}

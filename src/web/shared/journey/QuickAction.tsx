import { Button } from '@mantine/core';
import type { JSX, MouseEventHandler } from 'react';
import { Link } from 'react-router';
import type { MilestoneCardDto } from '../api/types';
import { Icon } from '../ui/icons';
import { useCheckOff } from './use-check-off';

interface QuickActionProps {
  journeyId: string;
  card: MilestoneCardDto;
  /** Small and quiet, for rows of a list. */
  compact?: boolean;
  /** There to be found, not asking to be pressed. */
  quiet?: boolean;
  /** True for the hire: “I was there” is said by who was. */
  mine?: boolean;
}

/**
 * Takes the first half of a double click alone: by the second, the list has moved up and the next item lies under
 * the pointer.
 */
function once(press: () => void): MouseEventHandler {
  return ({ detail }) => {
    if (detail < 2) {
      press();
    }
  };
}

/** The one thing to do with a milestone from a list: check it off, hand it in, take it back. */
export function QuickAction({ journeyId, card, compact, quiet, mine = true }: QuickActionProps): JSX.Element | null {
  const { checkOff, attend, undo, sending } = useCheckOff(journeyId, card);
  const can = (ability: string): boolean => card.abilities.includes(ability);
  const size = compact ? 'xs' : 'sm';
  const variant = compact || quiet ? 'default' : 'filled';
  const page = `/journeys/${journeyId}/milestones/${card.key}`;
  const attended = mine && card.type === 'session' ? 'I was there' : 'It took place';
  const about = `: ${card.title}`;
  if (can('check_off')) {
    return (
      <Button size={size} variant={variant} leftSection={<Icon name="check" size={16} />} onClick={once(checkOff)} aria-label={`Check off${about}`}>
        Check off
      </Button>
    );
  }
  if (can('attend')) {
    return (
      <Button size={size} variant={variant} leftSection={<Icon name="check" size={16} />} onClick={once(attend)} aria-label={`${attended}${about}`}>
        {attended}
      </Button>
    );
  }
  if (can('reflect') && card.state !== 'done') {
    return (
      <Button size={size} variant={variant} component={Link} to={`${page}#reflection`} aria-label={`Reflect${about}`}>
        Reflect
      </Button>
    );
  }
  if (can('submit')) {
    return (
      <Button
        size={size}
        variant={variant}
        component={Link}
        to={`${page}#hand-in`}
        leftSection={<Icon name="send" size={16} />}
        aria-label={`${card.state === 'changes_requested' ? 'Answer' : 'Hand in'}${about}`}
      >
        {card.state === 'changes_requested' ? 'Answer' : 'Hand in'}
      </Button>
    );
  }
  if (can('undo')) {
    return (
      <Button size={size} variant={compact ? 'subtle' : 'default'} leftSection={<Icon name="undo" size={16} />} onClick={undo} loading={sending} aria-label={`Undo${about}`}>
        Undo
      </Button>
    );
  }
  return null;
}

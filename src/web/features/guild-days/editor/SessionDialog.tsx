import { Modal } from '@mantine/core';
import type { GuildSessionDto } from '../../../shared/api/types';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { usePeople, useProposals, useSeries } from '../queries';
import { SessionForm } from './SessionForm';

interface SessionDialogProps {
  day: string;
  /** null for one that is not planned yet */
  session: GuildSessionDto | null;
  opened: boolean;
  onClose: () => void;
}

/** Plans a session, or changes one. */
export function SessionDialog({ day, session, opened, onClose }: SessionDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={session === null ? 'A new session' : session.title}>
      <LoadedForm day={day} session={session} onClose={onClose} />
    </Modal>
  );
}

function LoadedForm({ day, session, onClose }: Omit<SessionDialogProps, 'opened'>) {
  const series = useSeries(true);
  const people = usePeople();
  const proposals = useProposals();
  if (!series.data || !people.data || !proposals.data) return <CardSkeletons count={1} height={420} />;
  const ready = [...proposals.data.others, ...proposals.data.mine].filter(({ state, id }) => state === 'confirmed' || id === session?.proposalId || id === session?.draft?.proposalId);
  return <SessionForm day={day} session={session} series={series.data} people={people.data} proposals={ready} onClose={onClose} />;
}

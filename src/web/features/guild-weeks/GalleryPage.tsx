import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GalleryItemDto, WeekOptionDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildWeeks.module.css';
import { MadeThing } from './MadeThing';
import { useGallery } from './queries';
import { byWeek, KIND_WORDS, quarterWords } from './words';

const PAUSE_MS = 250;
const KINDS = Object.keys(KIND_WORDS) as WeekOptionDto['kind'][];
const CHOICES = [{ value: '', label: 'All kinds' }, ...KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))];

/** What all guild weeks made, found again by words and by kind. */
export function GalleryPage() {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<WeekOptionDto['kind'] | ''>('');
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useGallery(words, kind === '' ? null : kind);
  const searched = words !== '' || kind !== '';
  return (
    <Page title="What guild weeks made" about="Everything that came of them, and who was in it" from={{ to: '/guild-weeks', label: 'Guild week' }}>
      <div className={classes.search}>
        <TextInput
          type="search"
          label="Find something"
          description="Words of it or of its option, or somebody’s name"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label="Kind"
          description="Of the option it comes from"
          data={CHOICES}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? '')}
        />
      </div>
      <Answered query={found} skeleton={<CardSkeletons count={3} height={140} />}>
        {(items) => (
          <>
            <p className={classes.quiet} role="status">
              {items.length === 1 ? 'One thing' : `${items.length} things`}
            </p>
            {items.length === 0 ? (
              <EmptyState title={searched ? 'Nothing like that' : 'Nothing yet'} icon="flag">
                {searched ? 'Try fewer words, or all kinds.' : 'When the first guild week has made something, it stands here.'}
              </EmptyState>
            ) : null}
            {byWeek(items).map(({ week, made }) => (
              <Section key={week.id} title={week.title} about={quarterWords(week.quarter)}>
                <ul className={classes.grid}>
                  {made.map((item) => (
                    <li key={item.id}>
                      <GalleryCard item={item} />
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Page>
  );
}

function GalleryCard({ item }: { item: GalleryItemDto }) {
  const { option, week, host, people } = item;
  return (
    <Card className={classes.made}>
      <MadeThing from={KIND_WORDS[option.kind]} made={item} />
      <div className={classes.grow} />
      <p className={classes.quiet}>
        From <Link to={`/guild-weeks/${week.id}`}>{option.title}</Link>, hosted by {host.name}
        {people.length > 0 ? `, with ${new Intl.ListFormat('en-GB').format(people.map(({ name }) => name))}` : ''}
      </p>
    </Card>
  );
}

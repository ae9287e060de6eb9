import { Radio, Stack, useMantineColorScheme } from '@mantine/core';
import type { JSX } from 'react';
import { Card, Section } from '../../shared/ui/Page';

/** Light, dark, or like the system. Kept in this browser. */
export function Colours(): JSX.Element {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title="Colours">
      <Card>
        <Radio.Group aria-label="Colours" value={colorScheme} onChange={setColorScheme}>
          <Stack gap="xs">
            <Radio value="auto" label="Like the system" />
            <Radio value="light" label="Light" />
            <Radio value="dark" label="Dark" />
          </Stack>
        </Radio.Group>
      </Card>
    </Section>
  );
}

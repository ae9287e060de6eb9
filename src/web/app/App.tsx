import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import type { JSX } from 'react';
import { RouterProvider } from 'react-router/dom';
import { queries } from './queries';
import { router } from './router';
import { cssVariablesResolver, theme } from './theme';

/** The same name is read by colour-scheme.js before the app has loaded. */
const colourScheme = localStorageColorSchemeManager({ key: 'guildpath-colour-scheme' });

/** The whole app: its look, its knowledge of the server, its places. */
export function App(): JSX.Element {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} colorSchemeManager={colourScheme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Notifications position="bottom-right" limit={3} zIndex={400} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

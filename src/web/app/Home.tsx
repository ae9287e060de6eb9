import type { JSX } from 'react';
import { Navigate } from 'react-router';
import { useSession } from '../shared/api/session';
import { homeOf } from './navigation';

/** Sends everybody to where their day begins. */
export function Home(): JSX.Element {
  return <Navigate to={homeOf(useSession())} replace />;
}

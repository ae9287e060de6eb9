import { IsIn, IsString, Length, Matches } from 'class-validator';
import type { MilestoneState } from '../../journeys/domain/milestone-states';

export const EVIDENCE_RESULTS = ['completed', 'passed', 'failed'] as const;

/** That somebody was through with a unit or a quiz. */
export class TellEvidenceDto {
  /** The e-mail of their account, or a handle or an e-mail that is linked with them. */
  @IsString()
  @Length(1, 200)
  person: string;

  /** The milestone's key in its path. */
  @IsString()
  @Length(1, 64)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'a milestone by its key, such as self-check-quiz' })
  milestone: string;

  /** What came of it. `failed` changes nothing: retries are unlimited, and nobody is told. */
  @IsIn(EVIDENCE_RESULTS)
  result: (typeof EVIDENCE_RESULTS)[number];
}

/** The milestone as it stands now on one journey. */
export class EvidenceOnJourneyDto {
  journeyId: string;
  /** `done` where it was completed; another where it is kept (`locked`), or a person decided otherwise. */
  state: MilestoneState;
}

export class EvidenceTakenDto {
  /** False for `failed`. */
  counted: boolean;
  journeys: EvidenceOnJourneyDto[];
}

/** What the xAPI endpoint speaks. */
export class XapiAboutDto {
  version: string[];
}

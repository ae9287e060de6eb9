import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentProgram, ForPrograms } from '../../platform/access/access.decorators';
import type { Program } from '../../platform/access/bearer';
import { EvidenceTakenDto, TellEvidenceDto } from '../dto/evidence.dto';
import { CourseEvidence } from './course-evidence.service';

/** What course tools tell, with a service token of the scope `evidence`. */
@ApiTags('evidence')
@ForPrograms('evidence')
@Controller('evidence')
export class EvidenceController {
  constructor(private readonly courses: CourseEvidence) {}

  /** Somebody is through with a unit or a quiz: a milestone that completes automatically, and that no deploy or pipeline proves. The same again changes nothing. */
  @Post()
  @HttpCode(200)
  tell(@CurrentProgram() { guildId }: Program, @Body() input: TellEvidenceDto): Promise<EvidenceTakenDto> {
    return this.courses.take(guildId, input);
  }
}

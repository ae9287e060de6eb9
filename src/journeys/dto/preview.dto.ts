/** When a milestone would be due. */
export class PreviewDueDto {
  key: string;
  /** Local calendar day. */
  due: string;
}

/** A path that is still being written, dated as a hire who starts on a day at a site would walk it. */
export class PathPreviewDto {
  siteName: string;
  startOn: string;
  /** The first working day on or after the start. */
  firstDay: string;
  lastDay: string;
  /** In the path's order. */
  dues: PreviewDueDto[];
}

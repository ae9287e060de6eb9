import { ApiExtension } from '@nestjs/swagger';

/** The document's word for a list that is answered whole, and why that is never too much. */
export const WHOLE_LIST_EXTENSION = 'x-whole-list';

/** Says why a list needs no pages. @param bound what keeps it short, such as `the sites of one guild` */
export const WholeList = (bound: string) => ApiExtension(WHOLE_LIST_EXTENSION, bound);

import { COVERHUES_ARGUMENTS, flagOf } from '../../../commands/arguments.ts';

const options = COVERHUES_ARGUMENTS.filter((argument) => !argument.required)
  .map((argument) => `    --${flagOf(argument).padEnd(8)} ${argument.description}`)
  .join('\n');

/** How the commands are typed here; comes after the help that every platform gives. */
export const TERMINAL_HELP = `In this terminal:
  /coverhues [options] BLURB   the same as sending the blurb alone, with options:
${options}
  /coverhues [options] FILE    the blurb in a text, a Word, OpenDocument, RTF or PDF file, or an e-book
  /covergenre [options] FILE   the same as sending a picture's path alone: what the cover looks like
  /series [options] BOOKS      what carries a series: blurbs or files, with a line --- between two books
  /why  /more  /other          the reasons in full, more hues, another palette
  /export                      the palette as files for design programs
  /brief                       a page of PDF for the cover's designer
  /save [NAME]                 the last answer on your shelf, under a name
  /shelf                       what is there; then /shelf show NAME, compare "ONE" "OTHER",
                               rename "NAME" "NEW NAME", delete NAME, or forget (all of it)
  /lock 1 3 #b22222            keep colours of the palette, by place (the ground is 1), word or
                               hex, and roll the rest
  /roll                        the next palette with them
  /swap ground main            let two colours change their parts
  /quit                        leave (Ctrl-D and Ctrl-C leave, too)

  For example: /coverhues --genres "cozy mystery, cats" A librarian finds a body in the stacks.`;

/// The verbs of the command line that have no place on the screen.
///
/// Every verb is either here or among the commands; a test compares them.
package enum ShellVerbs {
  package static let all: [(name: String, why: String)] = [
    ("init", "it makes a plan, and the screen shows one"),
    ("demo", "it opens a screen of its own"),
    ("list", "it prints posts, one a line"),
    ("config", "it prints a person's own settings and where they come from"),
    ("schema", "it prints files for other programs"),
    ("doctor", "it mends files, which the screen then shows again"),
    ("resolve", "it asks about copies of files one by one"),
    ("migrate", "it rewrites the files of a plan"),
  ]
}

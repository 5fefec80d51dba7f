import CandidCore
import CandidStore
import Glibc

/// Why the command line does not do what it was asked to.
enum Refusal: Error, Equatable {
  /// An argument's bytes are not text; both numbers count from 1.
  case notUTF8(argument: Int, byte: Int)
  /// An environment variable's bytes are not text.
  case notUTF8Variable(String)
  case unknownVerb(String, nearest: String?)
  /// What the argument parser says, in one line.
  case usage(String)
  /// What was typed after a verb cannot be taken.
  case typed(ArgumentError)
  case unknownField(String, known: [String])
  case unclosedField(String)
  case zone(StoreError)
  /// What was to be taken back was changed since.
  case changedSince(StoreError)
  /// No one line of the private log has an id that begins so.
  case noSuchHardPart(String, count: Int)
  /// No post of this name stands in several places.
  case noConflict(String)
  /// None of the versions stands where `--keep` says.
  case noVersion(String, places: [String])
  case tooManyArguments(Int, most: Int)
  /// Only what is posted can be looked back on.
  case notPosted(Post)
  case nothingToChange(verb: String, options: String)
  /// A number under which no repair of the week is listed.
  /// The rule does not flag the week, or somebody has accepted that.
  case noFlag(String, of: Week, isAccepted: Bool)
  /// Nobody has accepted the rule's flag of the week.
  case noAcceptance(String, of: Week)
  case noRepair(Int, of: Week, count: Int)
  /// The week's file cannot be read; `why` names it.
  case unreadWeek(Week, why: String)
  case text(file: String, why: String, exitCode: Int32)
  /// The editor could not be run, or did not end well; `kept` is where unsaved words stand.
  case editor(String, why: String, kept: String?, exitCode: Int32)
  /// Words from the editor that could not be saved, and where they stand.
  case unsavedText(StoreError, kept: String)
  /// What the editor wrote is no text of a post.
  case unreadableText(String, why: String)
  case variable(String, value: String, wanted: String)
  case folder(path: String, why: String)
  /// Standard output takes no more; `isSaved` tells that the plan was changed before.
  case output(Errno, isSaved: Bool)
}

extension Refusal {
  var exitCode: Int32 {
    switch self {
    case .notUTF8, .notUTF8Variable, .unreadWeek: 65
    case .noConflict, .noSuchHardPart(_, 0): 66
    case .text(_, _, let exitCode), .editor(_, _, _, let exitCode): exitCode
    case .unsavedText(let error, _): error.exitCode
    case .unreadableText, .notPosted: 65
    case .changedSince(let error): error.exitCode
    case .folder: 73
    case .output: 74
    default: 64
    }
  }
}

extension Refusal: CustomStringConvertible {
  var description: String {
    switch self {
    case .notUTF8(let argument, let byte):
      "argument \(argument) is not valid UTF-8 at byte \(byte)"
    case .notUTF8Variable(let name):
      "the variable \(name) is not valid UTF-8; rename the folder, or name the plan with --plan"
    case .unknownVerb(let word, let nearest?):
      "\(quoted(word)) is no verb; did you mean `\(nearest)`? `candid --help` lists them"
    case .unknownVerb(let word, nil):
      "\(quoted(word)) is no verb; `candid --help` lists them"
    case .usage(let text): text
    case .typed(let error): error.description
    case .zone(let error): "--zone: \(error)"
    case .changedSince(let error): "\(error), --force does it all the same"
    case .unknownField(let word, let known):
      "\(quoted(word)) is no field; the fields are \(known.joined(separator: " "))"
    case .unclosedField(let text): "`{` without `}` in \(quoted(text)); write --format '{title}'"
    case .noSuchHardPart(let word, 0):
      "no hard part has an id that begins with \(quoted(word)); `candid hard` lists them"
    case .noSuchHardPart(let word, let count):
      "\(quoted(word)) fits \(count) hard parts; give more of the id"
    case .noConflict(let word):
      "no post called \(quoted(word)) is to be decided; `candid resolve` lists those that are"
    case .noVersion(let word, let places):
      "--keep: \(quoted(word)) has no version of it; write \(Self.places(places))"
    case .tooManyArguments(let count, let most):
      "\(count) arguments are too many at once, at most \(most) fit; name fewer posts at a time"
    case .notPosted(let post):
      "\(quoted(post.title)) is \(post.stage.rawValue), and not posted yet; "
        + "`candid stage posted \(post.id.short)` sets it"
    case .nothingToChange(let verb, let options):
      "`candid \(verb)` was not told what to change; give \(options)"
    case .noFlag(let rule, let week, let isAccepted):
      isAccepted
        ? "\(rule) of \(week) is accepted already; `candid accept \(week) \(rule) --reopen` ends that"
        : "\(rule) does not flag \(week); `candid check \(week)` says what does"
    case .noAcceptance(let rule, let week):
      "\(rule) of \(week) is not accepted; `candid check \(week)` says what stands"
    case .noRepair(_, let week, 0):
      "\(week) has no repairs; `candid check \(week)` says how it stands"
    case .noRepair(let number, let week, let count):
      "\(number) is none of the \(count) \(count == 1 ? "repair" : "repairs") of \(week); "
        + "`candid check \(week) --repairs` lists them"
    case .unreadWeek(_, let why): why
    case .text(let file, let why, _): "\(shortened(file, to: 200)): \(why)"
    case .editor(let command, let why, let kept, _):
      "the editor \(quoted(command)) \(why)" + (kept.map { "; \(Self.words(keptIn: $0))" } ?? "")
    case .unsavedText(let error, let kept): "\(error); \(Self.words(keptIn: kept))"
    case .unreadableText(let path, let why):
      "what the editor left is \(why); it is kept in \(path)"
    case .variable(let name, let value, let wanted):
      "\(name) is \(quoted(value)); write \(wanted), or leave it unset"
    case .folder(let path, let why): "\(path): \(why)"
    case .output(let errno, let isSaved):
      (isSaved ? "the change is saved, but " : "") + "standard output "
        + (errno.code == EBADF ? "is closed" : "cannot be written: \(errno)")
    }
  }

  private static func words(keptIn path: String) -> String {
    "what you wrote is kept in \(path), and `candid` offers it at its next start"
  }

  private static func places(_ places: [String]) -> String {
    places.map(\.shellWord).joined(separator: " or ")
  }
}

extension Refusal {
  static func option(_ name: String, _ why: String) -> Refusal { .typed(.option(name, why)) }

  static func argument(_ name: String, _ why: String) -> Refusal { .typed(.argument(name, why)) }

  static func unknownWord(_ word: String, kind: String, known: [String]) -> Refusal {
    .typed(.unknownWord(word, kind: kind, known: known))
  }
}

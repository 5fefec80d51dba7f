import CandidCore

/// One line to type in, over the message line.
package struct Prompt: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case add(Day)
    case addIdea
    /// An idea or a new post for an open slot.
    case fill(OpenSlot)
    case move([PostID])
    case goTo
    /// Why a rule's flag of a week may stand.
    case accept(rule: String, Week)
    /// A line of the private log.
    case hardPart
    /// What the keys of the help must hold, which follows what is typed.
    case searchHelp
    /// Words to find in the whole plan.
    case find(BeforeSearch)
    /// Which posts are shown.
    case filter(BeforeFilter)
    /// A verb, or the name of a command.
    case command
  }

  package var kind: Kind
  package var editor = TextEditor()
  package var isSubmitted = false
  /// Which of the ideas that fit is offered, from 0, or of earlier words recalled, from 1.
  package var choice = 0
  /// What was typed before earlier words were recalled.
  package var typed = ""
  /// Whether it has said that leaving loses what was typed.
  package var hasAsked = false
  /// What Tab and the arrows did to a line of a verb.
  package var recall = LineRecall()

  package init(_ kind: Kind) {
    self.kind = kind
  }

  package var label: String {
    switch kind {
    case .add(let day): "Add on \(Wording.day(day)):"
    case .addIdea: "Add an idea:"
    case .fill(let open): "Fill \(Wording.slot(open)):"
    case .move: "Move to:"
    case .goTo: "Go to:"
    case .accept(let rule, _): "Accept \(rule), because:"
    case .hardPart: "What was hard, for yourself:"
    case .searchHelp: "Search the keys:"
    case .find: "Find:"
    case .filter: "Filter:"
    case .command: ":"
    }
  }

  /// What may be typed, for the footer.
  package func help(in settings: Settings) -> String {
    let channel = settings.channels.first.map { "  @\($0.id)" } ?? ""
    return switch kind {
    case .add: "09:30  #connection  *whole\(channel)  the rest is the title"
    case .addIdea: "#connection  *whole\(channel)  the rest is the title"
    case .fill: "a title makes a new post  *whole\(channel)"
    case .move: "fri  14:30  next tue 9:00  +2d  2026-12-24  ideas"
    case .hardPart: "in your own words; in no export"
    case .searchHelp: "a key, or words of what it does"
    case .goTo: "today  fri  +2w  w49  2026-12-24"
    case .accept: "why it may stand, in your words"
    case .find: "words in title, text or notes"
    case .filter: FilterLine.help(for: editor.text, settings)
    case .command: ""
    }
  }

  /// What Enter does, for the footer.
  var wordOfEnter: String { if case .find = kind { "stays" } else { "ok" } }

  /// What Esc does, for the footer.
  var wordOfEscape: String { if case .find = kind { "goes back" } else { "cancel" } }

  /// Whether the words in it are worth asking about before they go.
  var holdsWords: Bool {
    switch kind {
    case .add, .addIdea, .fill, .accept, .hardPart:
      !editor.text.isBlank
    case .command: editor.text.split(whereSeparator: \.isWhitespace).count > 1
    case .move, .goTo, .searchHelp, .find, .filter: false
    }
  }

  /// Whose keys it takes.
  var context: Context { kind == .command ? .line : .prompt }
}

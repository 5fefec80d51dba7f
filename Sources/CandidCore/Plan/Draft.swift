/// Words being typed that are not in the plan yet, with what they are about.
package struct Draft: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    /// A line that is to be a post on a day.
    case post(on: Day)
    /// A line that is to be an idea.
    case idea
    /// A line that is to be one of the private log.
    case hardPart
    /// A verb with its words.
    case command
    /// The fields of a post; as it was when they were opened.
    case edit(Post)
    /// The fields of the plan's settings; as they were when they were opened.
    case settings(Settings)
    /// A line that is to say why a rule's flag of a week may stand.
    case accept(rule: String, Week)
  }

  package var subject: Subject
  /// What stands in each field, by the field's name; that of a line is ``line``.
  package var words: [String: String]

  package init(_ subject: Subject, words: [String: String]) {
    self.subject = subject
    self.words = words
  }

  /// The name of a line's only field.
  package static let line = "line"
  /// The name of the field of a post's text.
  package static let text = "text"

  /// What a message calls it: its title in quotes, but no word of a private line.
  package var name: String {
    switch subject {
    case .hardPart: "a hard part"
    case .settings: "the plan's settings"
    case .post, .idea, .command, .edit, .accept: "“\(title)”"
    }
  }

  /// What the draft would be called in a list.
  package var title: String {
    if let typed = words[Self.line] ?? words["title"] { return typed }
    return if case .edit(let post) = subject { post.title } else { "" }
  }
}

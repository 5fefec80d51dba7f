/// Where keys mean something: a view, or what takes typed words.
package struct Context: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// The one line to type in.
  package static let prompt = Context("prompt")
  /// The line after `:`.
  package static let line = Context("line")
  package static let form = Context("form")
  /// The draft of an earlier sitting that is offered.
  package static let draft = Context("draft")

  /// The lines of the private log over a form.
  package static let hardPartList = Context("hard part list")

  /// The views that list posts, of which one is selected.
  static let listsOfPosts: [Context] = [.week, .ideas]

  /// Every view.
  package static var views: [Context] { Views.all.map(\.context) }

  /// Whether letters are typed there: none of the table's commands has one as its key.
  var takesLetters: Bool {
    !Commands.all(in: self).flatMap(\.keys).contains { KeyName.sequence($0)[0].letter != nil }
  }

  package static var all: [Context] { views + [.prompt, .line, .form, .hardPartList, .draft] }
}

/// One planned piece of content; without a date it is an idea.
package struct Post: Equatable, Sendable {
  package let id: PostID
  /// One line of 1 to 500 characters.
  package var title: String
  package var text = ""
  package var when = When.idea
  /// The post's own IANA time zone; nil is the plan's.
  package var zone: String?
  /// Whether a time that comes twice (clocks set back) means the second; RFC 5545, 3.3.5.
  package var isSecondFold = false
  /// Ids of the plan's channels.
  package var channels: [String] = []
  package var intention: Intention?
  package var story: Story?
  package var stage = Stage.draft
  /// Whether the post asks for a sale.
  package var isOffer = false
  package var need: String?
  package var why: String?
  package var answers = Answers()
  package var sources: [String] = []
  package var credits: [String] = []
  package var media: [Media] = []
  package var variants: [Variant] = []
  package var notes = ""
  package var series: SeriesPart?
  package var reflection = Reflection()
  package var created: Instant?
  package var edited: Instant?
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(id: PostID, title: String) {
    self.id = id
    self.title = title
  }

  package var day: Day? { when.day }
  package var time: Time? { when.time }

  /// Whether the balance counts the post: dated, and not skipped.
  package var isCounted: Bool { Self.isCounted(when, stage) }

  /// Whether the balance counts a post with these fields, told without a copy of it.
  static func isCounted(_ when: When, _ stage: Stage) -> Bool { when != .idea && stage != .skipped }

  /// How many of the three questions are answered; blanks are no answer.
  package var answeredQuestions: Int {
    let questions = [[answers.mission], [need], [answers.authentic, answers.promotes]]
    return questions.filter { $0.allSatisfy(Self.isSaid) }.count
  }

  /// Whether a field says something; blanks do not.
  static func isSaid(_ text: String?) -> Bool {
    guard let text else { return false }
    // A visible ASCII character settles nearly every text; only others need a look at characters.
    return text.utf8.contains { $0 > 0x20 && $0 < 0x7F } || text.contains { !$0.isWhitespace }
  }

  /// The order of a file: by date, time (none first) and id.
  package static func precedesInFile(_ left: Post, _ right: Post) -> Bool {
    left.when == right.when ? left.id.text < right.id.text : left.when < right.when
  }

  /// The order in which posts are shown: those of one time as they were made.
  package static func precedes(_ left: Post, _ right: Post) -> Bool {
    guard left.when == right.when, left.created != right.created else {
      return precedesInFile(left, right)
    }
    guard let earlier = left.created, let later = right.created else { return left.created == nil }
    return earlier < later
  }
}

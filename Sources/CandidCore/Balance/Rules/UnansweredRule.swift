/// Names the ready posts with a blank among the three questions.
///
/// Whether a post is true to its maker, whose need it serves and what it promotes is best asked
/// while there is time. A blank blocks nothing, and drafts are left alone.
package struct UnansweredRule: BalanceRule {
  package static let name = "unanswered"
  package static let summary = "a ready post with one of the three questions blank"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let ready = week.counted.filter { $0.stage == .ready }
    return Self.note(about: ready.filter { $0.answeredQuestions < 3 }) { posts in
      BalanceWords.unanswered(posts, of: ready.count)
    }
  }
}

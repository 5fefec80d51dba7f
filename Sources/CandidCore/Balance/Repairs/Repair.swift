/// One thing that would bring a week nearer to balance, and what the week would be then.
package struct Repair: Equatable, Sendable {
  /// What it asks for.
  package enum Kind: String, CaseIterable, Sendable {
    /// An idea is planned for a day.
    case place
    /// A post is moved to a later week.
    case move
    /// The story of a polished post is told whole.
    case tell
    /// It is said what an untold post shows.
    case tellUntold = "tell-untold"
    /// It is said why an untagged post is posted.
    case tag
    /// Posts that are not polished, or ask for no sale, are added.
    case add

    /// Whether candid can do it alone; the others need the person's words.
    package var isDirect: Bool { self == .place || self == .move }
  }

  package var kind: Kind
  /// The posts it is about; none where some are to be added.
  package var posts: [PostID]
  /// The day a post is planned for, or on which the first new one may go.
  package var to: Day?
  /// The week's verdict after it.
  package var verdict: Verdict
  /// What the rules say of the week after it.
  package var findings: [Finding]
  /// What to do, and what the week would be then, in one sentence.
  package var summary: String
  /// What carries it out; nil where it needs the person's words.
  package var change: Change?
  /// The week's posts as they would be, in the order of the week.
  ///
  /// Where words are needed, as if they showed the whole story, or were posts that are plain.
  package var preview: [Post]
  /// The week it is for.
  package var week: Week

  package var isDirect: Bool { kind.isDirect }
}

extension Plan {
  /// The plan as if a repair were carried out, so far as its week shows.
  package func showing(_ repair: Repair) -> Plan {
    var plan = self
    let days = days(of: repair.week)
    let shown = Set(repair.preview.map(\.id))
    for page in plan.pages.keys {
      plan.pages[page]?.posts.removeAll { post in
        shown.contains(post.id) || post.day.map(days.contains) ?? false
      }
    }
    // In the order of the week already; to look for the place of each would take longer.
    for post in repair.preview {
      plan.pages[post.when.page, default: PageContents()].posts.append(post)
    }
    return plan
  }
}

/// Which posts a list shows; every condition that is set must hold.
package struct Filter: Equatable, Sendable {
  /// The first day shown; a range of days, open or not, leaves ideas out.
  package var from: Day?
  /// The last day shown.
  package var to: Day?
  /// Intentions to show, nil standing for untagged; empty shows all.
  package var intentions: Set<Intention?> = []
  /// Stories to show, nil standing for untold; empty shows all.
  package var stories: Set<Story?> = []
  /// Stages to show; empty shows all.
  package var stages: Set<Stage> = []
  /// Ids of channels, one of which a post must have; empty shows all.
  package var channels: Set<String> = []
  /// Whether posts that ask for a sale are shown, or the others; nil shows all.
  package var isOffer: Bool?
  /// A part of title, text or notes, in any letter case and either Unicode normal form.
  package var words: String {
    get { sought.text }
    set { sought = SoughtWords(newValue) }
  }

  private var sought = SoughtWords("")

  package init() {}

  /// Whether a post is shown.
  package func admits(_ post: Post) -> Bool {
    if from != nil || to != nil {
      guard let day = post.day else { return false }
      if let from, day < from { return false }
      if let to, day > to { return false }
    }
    return (intentions.isEmpty || intentions.contains(post.intention))
      && (stories.isEmpty || stories.contains(post.story))
      && (stages.isEmpty || stages.contains(post.stage))
      && (channels.isEmpty || post.channels.contains(where: channels.contains))
      && (isOffer == nil || isOffer == post.isOffer)
      && (words.isEmpty || sought.areIn(post))
  }

  /// Whether it shows all there is.
  package var isEmpty: Bool { self == Self.everything }

  /// Made once: it is compared with for every post of a frame.
  private static let everything = Filter()
}

import CandidCore

/// Posts and their variants for channels that the plan does not have.
struct UnknownChannels: Examination {
  static let name = "unknown-channel"
  /// The ids of the channels; nil where the settings cannot be read.
  private let known: Set<String>?

  init(_ plan: ExaminedPlan) {
    known = plan.settings.map { Set($0.channels.map(\.id)) }
  }

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    guard let known else { return [] }
    var found: [Ailment] = []
    for (index, post) in page.posts.enumerated() {
      for (place, channel) in post.channels.enumerated() where !known.contains(channel) {
        found.append(
          page.ailment(
            Self.name,
            post: index,
            ["channels"],
            element: place,
            what: Self.what(channel),
            remedy: Self.remedy
          )
        )
      }
      for channel in post.variants.map(\.channel) where !known.contains(channel) {
        found.append(
          page.ailment(
            Self.name,
            post: index,
            ["variants", channel],
            what: Self.what(channel),
            remedy: Self.remedy
          )
        )
      }
    }
    return found
  }

  private static let remedy = "add it to `channels` of plan.json, or take it out here"

  private static func what(_ channel: String) -> String {
    "the plan has no channel `\(channel.prefix(40))`"
  }
}

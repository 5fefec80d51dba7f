/// Tells what a polished post leaves out, those that are not posted yet first.
enum TellWhole: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    scene.here.counted.enumerated().compactMap { index, post in
      guard post.story == .polished else { return nil }
      var told = post
      told.story = .whole
      return RepairCandidate(
        kind: .tell,
        subjects: [post],
        to: nil,
        removed: [post],
        added: [told],
        cost: 3,
        preference: [post.stage == .posted ? 1 : 0, index]
      )
    }
  }
}

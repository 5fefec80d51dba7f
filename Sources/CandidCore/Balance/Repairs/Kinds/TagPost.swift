/// Says why an untagged post is posted; the preview is as if for the rarest intention.
enum TagPost: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    scene.here.counted.enumerated().compactMap { index, post in
      guard post.intention == nil else { return nil }
      var tagged = post
      tagged.intention = scene.rarestIntention
      return RepairCandidate(
        kind: .tag,
        subjects: [post],
        to: nil,
        removed: [post],
        added: [tagged],
        cost: 1,
        preference: [index]
      )
    }
  }
}

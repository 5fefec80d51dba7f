/// Everything `candid doctor` looks for, beside files that cannot be read.
enum Examinations {
  /// Each kind of ailment, in no order.
  static let all: [any Examination.Type] = [
    RepeatedIDs.self, WrongWeek.self, UnknownChannels.self, UnknownSeries.self,
    UnreadSeries.self, SeriesList.self,
    UnknownSettings.self, UnknownZones.self, OpenModes.self, ClosedFolders.self, ForeignOwners.self,
    LeftFiles.self, MisnamedPosts.self, UnknownAcceptances.self,
    SyncCopies.self, StrayNames.self, LinksOfOwnFolder.self, MisplacedOwnFiles.self,
    UnreadableDrafts.self,
  ]
}

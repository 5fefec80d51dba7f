import CandidCore
import Testing

@testable import CandidStore

struct ZoneFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Europe/Brussels", "damaged")
  }

  private func trouble(_ name: String, in place: String? = nil) -> String? {
    do throws(StoreError) {
      _ = try ZoneFiles.zone(named: name, in: place ?? folder.path)
      return nil
    } catch {
      #expect(error.exitCode == 78)
      return error.description
    }
  }

  @Test func `UTC needs no file`() throws {
    #expect(try ZoneFiles.zone(named: "UTC", in: "/nowhere") == .utc)
  }

  @Test(arguments: ["Europe/Brusels", "Europe", "", "/etc/passwd", "../x", ":UTC", "a\nb"])
  func `an unknown name is told`(name: String) {
    #expect(
      trouble(name) == "no time zone is called “\(name)”; use a name such as Europe/Brussels"
    )
  }

  @Test func `a damaged file is told`() {
    #expect(
      trouble("Europe/Brussels") == "time zone `Europe/Brussels`: its file holds no time zone"
    )
  }

  @Test func `a system without zones is told`() {
    #expect(
      trouble("Europe/Brussels", in: "/nowhere/zones")
        == "/nowhere/zones: no time zones here; install the package tzdata"
    )
  }

  @Test func `zones are listed by their names, without what is none`() throws {
    for name in ["America/Argentina/Salta", "Zulu", "posix/Europe/Brussels", "zone.tab", "UTC.bak"]
    {
      try folder.write(name, "")
    }
    #expect(
      ZoneFiles.names(in: folder.path) == ["America/Argentina/Salta", "Europe/Brussels", "Zulu"]
    )
    #expect(ZoneFiles.names(in: "/nowhere") == [])
  }

  @Test func `this system has the zones of these tests`() {
    let names = ZoneFiles.names()
    #expect(names.contains("Europe/Brussels"))
    #expect(names.contains("America/Argentina/Salta"))
    #expect(names.allSatisfy { (try? ZoneFiles.zone(named: $0)) != nil })
  }
}

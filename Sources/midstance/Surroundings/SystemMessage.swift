import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String {
  unsafe strerror(code).map { unsafe String(cString: $0) } ?? refused
}

/// The system's words for what went wrong with a file.
func systemMessage(of error: any Error) -> String {
  let reason = (error as? CocoaError)?.underlying as? POSIXError
  return reason.map { systemMessage($0.code.rawValue) } ?? refused
}

/// What is said where the system has no words.
private var refused: String { Catalogue.chosen(ProblemText.systemRefused) }

/// The codes of everything that can be said about a sealed package. Codes are stable: once
/// published they are neither given a new meaning nor used again.
public enum SealCode: String, CaseIterable, Sendable {
  /// The file is no sealed package.
  case noPackage = "V0101"
  /// The package is cut off, or bytes of it are not as they were sealed.
  case packageChanged = "V0102"
  /// A name in the package leads elsewhere.
  case unsafeName = "V0103"
  /// More or larger files than a package can hold.
  case tooLarge = "V0104"
  /// The list of what is sealed is missing or not as it is written.
  case noManifest = "V0105"
  /// A sealed file is not in the package.
  case fileMissing = "V0106"
  /// A file is in the package that was not sealed.
  case fileSurplus = "V0107"
  /// A file is not the one that was sealed.
  case fileChanged = "V0108"
  /// The sealed files are not those that the session names.
  case otherFiles = "V0109"
  /// The count of the sealed files is refused.
  case countRefused = "V0110"
  /// A figure is another one when it is counted again.
  case figureDiffers = "V0111"
  /// The figures agree, and the sealed result is not the one that is written today.
  case resultDiffers = "V0112"
  /// Another package stands where this one is to be written.
  case packageExists = "V0113"
  /// A signature is not the one of this seal by that key.
  case signatureUnsound = "V0114"
  /// Somebody who is due to sign has not signed.
  case signerMissing = "V0115"
  /// The file is no key of the kind that is needed.
  case noKey = "V0116"
  /// A key stands where another is to be written.
  case keyExists = "V0117"
  /// The name cannot stand in a signature.
  case holderUnfit = "V0118"
  /// A system library that signatures need is not installed.
  case missingLibrary = "V0119"
  /// A sealed sheet is not the one that is written of the result.
  case sheetDiffers = "V0120"
}

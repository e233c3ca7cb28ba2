package candour.backend.platform.intake;

/// How much an archive may hold. Published CSV compresses 15 to 25 times; what claims to hold over 100 times its own
/// size is made to fill a disk.
///
/// @param fileBytes the most bytes one unpacked file may have
/// @param totalBytes the most bytes one run may unpack
/// @param entries the most entries of one archive
/// @param depth the most archives one inside the other, the outermost counted
/// @param ratio the most bytes unpacked for each byte of the outermost archive
/// @param ratioFloor bytes up to which the ratio is not asked for: a few blank rows compress very well
record SourceLimits(long fileBytes, long totalBytes, int entries, int depth, int ratio, long ratioFloor) {
    private static final long GIB = 1L << 30;

    /// The limits of every portal: the whole of a national archive fits in several times over.
    static final SourceLimits USUAL = new SourceLimits(4 * GIB, 32 * GIB, 50_000, 3, 100, 8L << 20);
}

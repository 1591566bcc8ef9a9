using System.Runtime.InteropServices;
using HarfBuzzSharp;

// The library lies beside the program, where the package puts it, or in a folder that the host names.
#pragma warning disable CA5393
[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]

namespace Interdict.Pdf.Fonts;

/// <summary>
/// HarfBuzz' subsetter (hb-subset.h). The managed package ships it in its native library but has no members for it, so that it is called here directly.
/// </summary>
internal static partial class Subsetter
{
    private const string Library = "libHarfBuzzSharp";

    private const int DropTables = 3;
    private const uint NoHinting = 0x1;
    private const uint RetainGlyphIds = 0x2;
    private const uint NoLayoutClosure = 0x200;

    // A page shows glyphs by number: what chooses, places and names them has been used by then.
    private static readonly string[] Unneeded =
        ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "cmap", "name", "post", "OS/2", "VORG", "VDMX", "vhea", "vmtx", "hdmx", "gasp", "DSIG", "LTSH", "PCLT", "meta", "STAT", "fvar", "gvar", "avar", "HVAR", "MVAR", "cvar"];

    /// <summary>The face with the outlines of some glyphs only, under their numbers; as a whole font file, or only its <c>CFF</c> table.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs to keep; glyph 0 is always kept.</param>
    /// <param name="isCompact">Whether to return the <c>CFF</c> table alone.</param>
    /// <exception cref="InvalidDataException">The font cannot be cut.</exception>
    public static byte[] Cut(Face face, IEnumerable<int> glyphs, bool isCompact)
    {
        var input = InputCreate();
        var cut = IntPtr.Zero;
        var blob = IntPtr.Zero;
        try
        {
            if (input == IntPtr.Zero)
            {
                throw new InvalidDataException("a font could not be cut to the letters used: no memory");
            }

            var set = InputGlyphs(input);
            foreach (var glyph in glyphs)
            {
                SetAdd(set, (uint)glyph);
            }

            var drop = InputSet(input, DropTables);
            foreach (var table in Unneeded)
            {
                SetAdd(drop, Code(table));
            }

            InputFlags(input, NoHinting | RetainGlyphIds | NoLayoutClosure);
            cut = Subset(face.Handle, input);
            if (cut == IntPtr.Zero)
            {
                throw new InvalidDataException("a font could not be cut to the letters used: it is damaged or of a kind that HarfBuzz does not cut");
            }

            blob = isCompact ? ReferenceTable(cut, Code("CFF ")) : ReferenceBlob(cut);
            var data = BlobData(blob, out var length);
            var bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            BlobDestroy(blob);
            FaceDestroy(cut);
            InputDestroy(input);
        }
    }

    private static uint Code(string table) => ((uint)table[0] << 24) | ((uint)table[1] << 16) | ((uint)table[2] << 8) | table[3];

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial IntPtr InputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void InputDestroy(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    private static partial IntPtr InputGlyphs(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    private static partial IntPtr InputSet(IntPtr input, int which);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void InputFlags(IntPtr input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    private static partial void SetAdd(IntPtr set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    private static partial IntPtr Subset(IntPtr face, IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial IntPtr ReferenceBlob(IntPtr face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    private static partial IntPtr ReferenceTable(IntPtr face, uint table);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void FaceDestroy(IntPtr face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial IntPtr BlobData(IntPtr blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void BlobDestroy(IntPtr blob);
}

namespace Interdict.Names.Compiler;

/// <summary>Compiles the readable tables of <c>data/names</c> into the form that <see cref="Tables.CompiledTables"/> reads in place.</summary>
internal static class TableCompiler
{
    /// <summary>The compiled tables of a folder: the same bytes on every machine.</summary>
    /// <param name="folder">The folder of readable tables.</param>
    /// <param name="useLetters">Takes the tables of letters, compiled first: words are folded by the code that folds names, which reads them.</param>
    /// <exception cref="TableException">A row is wrong.</exception>
    public static byte[] Compile(string folder, Action<byte[]> useLetters)
    {
        var tables = new TableFolder(folder);
        var hash = tables.Hash();
        var writer = new TableWriter();
        LetterTables.Write(tables, writer);
        useLetters(writer.ToArray(hash));

        LexiconTables.Write(tables, writer);
        var hanForms = LegalFormTables.Write(tables, writer);
        HanTables.Write(tables, hanForms, writer);
        SyllableTables.Write(tables, writer);
        TranscriptionTables.Write(tables, writer);
        tables.RequireAllRead();
        return writer.ToArray(hash);
    }
}

namespace Interdict.Names.Compiler;

/// <summary>A row of a table is wrong. The message is in the form that MSBuild knows an error by.</summary>
internal sealed class TableException(string file, int line, string what) : Exception($"{file}({line}): error TABLE: {what}");

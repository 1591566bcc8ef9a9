using Interdict.Names.Compiler;
using Interdict.Names.Tables;

// Compiles the readable tables of names: Interdict.Names.Compiler <folder of tables> <file to write>.
// The build of Interdict.Names runs it (eng/NameTables.targets). A wrong row is told as compilers tell errors, with file and line.
try
{
    var (folder, output) = (args[0], args[1]);
    var tables = TableCompiler.Compile(folder, TableMemory.Use);
    var whole = output + ".new";
    File.WriteAllBytes(whole, tables);
    File.Move(whole, output, overwrite: true);
    return 0;
}
catch (TableException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
    return 1;
}

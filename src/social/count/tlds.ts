// The 1574 top-level domains that X links without a protocol: generic, country-code and
// internationalised names of twitter-text 3.1.0 (2020-03-31), its last release, sorted by code
// unit. Facts extracted from the published package, and compared with it in the tests. Against the
// root zone (npm `tlds` 1.261.0) it lacks seven and has 143 that are not there any more; X has not
// published a newer list.
//
// Each name is a capital for how many code units it shares with the one before it (A = 0), then
// the rest: "Aac" "Babia"… 3.8 kB compressed, where the plain list is 4.5 kB.
const compact =
  'AaaaCrpBbarthCbDottDvieCcCleCogadoCudhabiBcCademyCcentureDountantKsCoCtiveDorBdCacCsCultBeCg' +
  'CroCtnaBfCamilycompanyClCricaBgCakhanCencyBiCgDoCrbusDforceDtelBkdnBlCfaromeoCibabaDpay' +
  'ClfinanzDstateDyCsaceDtomBmCericanexpressIfamilyDxCfamCicaCsterdamBnCalyticsCdroidCquanCzBo' +
  'ClBpartmentsCpDleBqCuarelleBrCabDmcoCchiCmyCpaCtDeBsCdaCiaCsociatesBtChletaCtorneyBuCction' +
  'CdiEbleEoCspostCthorDoEsBviancaBwCsBxCaBzCureAbaCbyCiduCnamexEnarepublicDdDkCrDcelona' +
  'ElaycardHsDefootDgainsCseballDketballCuhausCyernBbCcCtCvaBcgCnBdBeCatsDutyCerCntleyCrlinCst' +
  'EbuyCtBfBgBhCartiBiCbleCdCkeCngEoCoCzBjBlCackFfridayDncoCockbusterDgDombergCueBmCsCwBnCl' +
  'CpparibasBoCatsCehringerCfaCmCndCoDkEingDtsCschDtikEonCtCutiqueCxBqBrCadescoCidgestone' +
  'CoadwayDkerDtherCusselsBsBtBudapestCgattiCildFersCsinessCyCzzBvBwByBzChAcaCbCfeClDlDvinklein' +
  'CmDeraDpCncerresearchDonCpetownDitalHoneCrDavanDdsDeEerGsDsDtierCsaDeEihDhDinoCtDeringDholic' +
  'BbaCnCreCsBcBdBebCnterCoCrnBfCaCdBgBhCanelEnelDrityDseDtCeapCintaiCloeCristmasDomeDysler' +
  'CurchBiCprianiCrcleCscoCtadelDiEcDyEeatsBkBlCaimsCeaningCickDnicFqueCothingDudCubEmedBmBnBo' +
  'CachCdesCffeeCllegeDogneCmDcastDmbankEunityDpanyFreEuterDsecCndosDstructionEultingDtact' +
  'EractorsCokingHchannelDlDpCrsicaCuntryDponGsDrsesBpaBrCeditGcardGunionCicketCownCsCuiseGsBsc' +
  'BuCisinellaBvBwBxByCmruCouBzAdaburCdCnceCtaDeDingDsunCyBclkBdsBeCalEerEsCgreeCliveryDlDoitte' +
  'DtaCmocratCntalEistCsiEgnCvBhlBiamondsCetCgitalCrectGoryCscountFverDhCyBjBkBmBnpBoCcsDtor' +
  'CdgeCgChaCmainsCosanCtCwnloadBriveBtvBubaiCckCnlopDsCpontCrbanBvagCrBzAearthCtBcCoBdekaCu' +
  'DcationBeBgBhBmailCerckBnergyCgineerIingCterprisesBpostCsonBquipmentBrCicssonCniBsCqCtate' +
  'CuranceBtCisalatBuCrovisionCsBventsDrbankBxchangeCpertDosedDressCtraspaceAfageCilDrwindsDth' +
  'CmilyCnDsCrmEersCshionDtBedexCedbackCrrariEeroBiCatCdelityDoClmCnalEnceGialCreEstoneDmdale' +
  'CshEingCtDnessBjBkBlickrDghtsDrCoristDwersCsmidthCyBmBoCoDdEnetworkDtballCrdDexDsaleDum' +
  'CundationCxBrCeeDseniusClCogansDntdoorFierBtrBujitsuExeroxCnDdCrnitureCtbolByiAgaClDleryEo' +
  'EupCmeEsCpCrdenCyBbCizBdCnBeCaCntEingCorgeBfBgCeeBhBiCftEsCvesDingBlCadeDssCeCobalEoBmCail' +
  'CbhCoCxBnBodaddyCldEpointDfCoDdhandsEyearDgEleCpCtCvBpBqBrCaingerDphicsDtisCeenCipeCoceryDup' +
  'BsBtBuCardianCcciCgeCideDtarsCruBwByAhairCmburgCngoutCusBboBdfcEbankBealthGcareClpDsinkiCre' +
  'DmesBgtvBiphopCsamitsuCtachiCvBkCtBmBnBockeyCldingsDidayCmedepotEgoodsEsFenseCndaDeywellCrse' +
  'CspitalDtEingCtDelesFsDmailCuseCwBrBsbcBtCcBuCghesByattCundaiAibmBcbcCeCuBdBeCeeBfmBinet' +
  'BkanoBlBmCamatCdbCmoEbilienBnCcCdustriesCfinitiDoCgCkCstituteDuranceFeCtDelErnationalDuit' +
  'CvestmentsBoBpirangaBqBrCishBsCelectCmailiCtDanbulBtCauCvBvecoBwcAjaguarCvaBcbCpBeCepCtzt' +
  'CwelryBioBlcClBmCpBnjBoCbsDurgCtCyBpCmorganCrsBuegosCniperAkaufenBddiBeCrryhotelsFlogistics' +
  'FpropertiesBfhBgBhBiCaCmCnderEleCtchenCwiBmBnBoelnCmatsuCsherBpCmgCnBrCdCedBuokgroupBwByCoto' +
  'BzAlaCcaixaCdbrokesCmborghiniDerCncasterEiaEomeDdEroverDxessCsalleCtDinoDrobeCwDyerBbBcBds' +
  'BeaseCclercCfrakCgalDoCxusBgbtBiCaisonCdlCfeEinsuranceEstyleCghtingCkeCllyCmitedDoCncolnDde' +
  'DkCpsyCveDingCxilBkBlcCpBoanEsCckerDusCftClCndonCtteEoCveBplDfinancialBrBsBtCdDaBuCndbeck' +
  'CpinCxeDuryBvByAmaCcysCdridCifDsonCkeupCnDagementDgoCpCrketGingGsDriottDshallsCseratiCttel' +
  'BbaBcCdDonaldsCkinseyBdBeCdDiaCetClbourneCmeDorialCnDuCoCrckmsdCtlifeBfBgBhBiamiCcrosoftCl' +
  'CniDtCtDsubishiBkBlCbCsBmCaBnBoCbiEleFyCdaCeCiCmCnashDeyDsterDtblancCparCrmonDtgageCscowCto' +
  'ErcyclesCvDieEstarBpBqBrBsCdBtCnCpcCrBuCseumCtualEelleBvBwBxByBzAnaCbCdexCgoyaCmeCtionwide' +
  'DuraCvyBbaBcBeCcCtDbankDflixDworkCustarCwDhollandDsCxtEdirectDusBfClBgCoBhkBiCcoCkeDonCnja' +
  'CssanFyBlBoCkiaCrthwesternmutualEonCwDruzDtvBpBrCaCwBttBuBycBzAobiCserverBffDiceBkinawa' +
  'BlayanGgroupCdnavyCloBmCegaBneCgCionClDineCyoursideBooBpenBracleDngeCgDanicCientexpressDgins' +
  'BsakaBtsukaCtBvhApaCgeCmperedchefCnasonicDeraiCrisDsDtnersEsEyCssagensCyBccwBeCtBfCizerBgBh' +
  'CarmacyCdCilipsConeDtoFgraphyFsCysioBiagetCcsDtetEuresCdCnDgDkConeerCzzaBkBlCaceDyEstation' +
  'CumbingDsBmBnCcBohlCkerClitieCrnCstBrCamericaDxiCessCimeCoDdEuctionsDfDgressiveDmoDpertiesHy' +
  'DtectionCuDdentialBsBtBubBwCcByAqaBponBuebecDstBvcAracingCdioCidBeCadDlestateEtorFyCcipesCd' +
  'DstoneDumbrellaChabCiseFnDtClianceCnDtEalsCpairDortDublicanCstEaurantCviewGsCxrothBichEardli' +
  'DohCghtathomeClCoCpBmitBoCcherDksCdeoCgersComBsCvpBuCgbyChrCnBwCeByukyuAsaCarlandCfeEtyCkura' +
  'CleDonCmsclubEungCndvikHcoromantDofiCpDoCrlCsCveCxoBbCiCsBcCaCbChaefflerDmidtDolarshipsEol' +
  'DuleDwarzCienceCjohnsonCorDtBdBeCarchDtCcureFityCekClectCnerCrvicesCsCvenCwCxDyBfrBgBh' +
  'CangrilaDrpDwCellCiaDkshaCoesDpEpingDujiDwEtimeCriramBiClkCnaDglesCteBjBkCiDnCyDpeBlCingBm' +
  'CartCileBnCcfBoCccerDialCftbankEwareChuClarDutionsCngDyCyBpaceCiegelCortDtCreadbettingBrClCt' +
  'BsBtCadaDplesDrEhubDtebankFfarmEoilCcDgroupCockholmDrageEeCreamCudioEyCyleBuCcksCppliesFy' +
  'EortCrfDgeryCzukiBvBwatchCiftcoverDssBxByCdneyCmantecCstemsBzAtabCipeiClkCobaoCrgetCtamotors' +
  'ErDtooCxDiBcCiBdCkBeamCchEnologyClDecityEfonicaCmasekCnnisCvaBfBgBhCdCeaterFreBiaaCckets' +
  'CendaCffanyCpsCresDolBjCmaxxCxBkCmaxxBlBmCallBnBoCdayCkyoColsCpCrayCshibaCtalCursCwnCyotaDs' +
  'BpBrCadeEingDiningDvelGchannelGersJinsuranceCustCvBtBubeCiCnesCshuBvCsBwBzAuaBbankCsBconnect' +
  'BgBkBmBnicomDversityCoBolBpsBsByBzAvaCcationsCnaDguardBcBeCgasCnturesCrisignDmögensberater' +
  'OungDsicherungCtBgBiCajesCdeoCgCkingCllasCnCpCrginCsaDionDtaFprintCvaDoBlaanderenBnBodka' +
  'ClkswagenDvoCteDingDoCyageBuCelosAwalesDmartDterCngEgouCrmanCtchFesBeatherHchannelCbcamDer' +
  'DsiteCdDdingCiboDrBfBhoswhoBienCkiClliamhillCnDdowsDeDnersBmeBolterskluwerCodsideCrkEsDldCw' +
  'BsBtcCfAxboxBeroxBfinityBihuanCnBperiaBxxByzAyachtsChooCmaxunCndexBeBodobashiCgaCkohamaCu' +
  'DtubeBtBunAzaCpposCraBeroBipDpoBmBoneBuerichBwAελBυAбгBелAдетиAеюAкатоликBомAмкдBонCсква' +
  'AонлайнBргAрусBфAсайтBрбAукрAқазAհայAקוםAابوظبيBتصالاتBرامكوBلاردنCبحرينCجزائرCسعوديةCعليان' +
  'CمغربBماراتBیرانAبارتCزارBيتكBھارتAتونسAسودانCريةAشبكةAعراقCبBمانAفلسطينAقطرAكاثوليكBومAمصر' +
  'BليسياBوبايليCريتانياCقعAهمراهAپاکستانAڀارتAकॉमAनेटAभारतEम्DोतAसंगठनAবাংলাAভারতCৰতAਭਾਰਤAભારત' +
  'AଭାରତAஇந்தியாBலங்கைAசிங்கப்பூர்Aభారత్AಭಾರತAഭാരതംAලංකාAคอมAไทยAລາວAგეAみんなAクラウドAグーグルAコムAストア' +
  'AセールAファッションAポイントA世界A中信B国B國B文网A企业A佛山A信息A健康A八卦A公司B益A台湾B灣A商城B店B标A嘉里C大酒店A在线A大众汽车B拿A天主教A娱乐A家電A工行' +
  'A广东A微博A慈善A我爱你A手机B表A招聘A政务B府A新加坡B闻A时尚A書籍A机构A淡马锡A游戏A澳門A点看A珠宝A移动A组织机构A网址B店B站B络A联通A诺基亚A谷歌A购物A通販' +
  'A集团A電訊盈科A飞利浦A食品A餐厅A香格里拉B港A닷넷B컴A삼성A한국'

/**
 * The top-level domains that X knows, in lower case.
 *
 * @see https://github.com/twitter/twitter-text/blob/master/conformance/tld_lib.yml
 */
export const topLevelDomains: ReadonlySet<string> = /* @__PURE__ */ expand(compact)

/** Undo the shared beginnings. Time: linear, once, about 0.2 ms. */
function expand(names: string): Set<string> {
  let name = ''
  return new Set(
    Array.from(names.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
      name = name.slice(0, shared.charCodeAt(0) - 65) + rest
      return name
    })
  )
}
